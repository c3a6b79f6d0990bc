// What stands for the inspector and for the dial until their script comes, with the first scene that needs it.

export class InspectorStub {
  constructor(player, root) {
    this.player = player;
    this.root = root;
    this.charts = [];
    this.focusDue = false; // the buttons of the branch have the focus as soon as they stand there
  }

  get stub() {
    return true;
  }

  get ready() {
    return false;
  }

  get width() {
    return 0;
  }

  focusBranch() {
    this.focusDue = true;
  }

  load() {}
  renew() {}
  givenOtherwise() {}
  build() {}
  update() {}
  prepare() {}
  follow() {}
  write() {}
  paint() {}
  stop() {}
  drawFan() {}
  drawArrow() {}
  next() {}
}
