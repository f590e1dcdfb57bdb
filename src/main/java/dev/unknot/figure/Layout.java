package dev.unknot.figure;

/// Where things are in the picture: the camera's view, the corner of the muscle map and that of
/// the common mistake. The top left corner is always left free for the dose badge.
///
/// @param camera the camera
/// @param map the corner of the muscle map
/// @param mistake the corner of the mistake
/// @param hidden how much of the figure is covered or cut by an edge, in pixels
record Layout(Camera camera, Corner map, Corner mistake, double hidden) {}
