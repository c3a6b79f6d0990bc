"""What the browser draws: scenes and charts as blobs, and the front-ends that draw them."""
