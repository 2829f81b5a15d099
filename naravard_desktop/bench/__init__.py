"""An open project in the window. Part of the composition root: like `app`, it knows all layers."""
