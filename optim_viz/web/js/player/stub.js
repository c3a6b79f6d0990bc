// What stands for one run's inside and for the dial until their script comes, with the first scene that needs it.

export class InspectorStub {
  constructor(player, root) {
    Object.assign(this, { player, root, charts: [] });
  }

  // The run that is, or will be, looked into.
  get run() {
    return Math.min(this.player.view.run, Math.max(0, this.player.scene.runs.length - 1));
  }

  get ready() {
    return false;
  }

  get width() {
    return 0;
  }

  load() {}
  build() {}
  update() {}
  prepare() {}
  apply() {}
  paint() {}
  back() {}
  stop() {}
  drawFan() {}
}
