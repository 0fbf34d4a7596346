// SPDX-License-Identifier: EPL-2.0
/** Compiles a device of the model to its image, or takes the image of the last compile where nothing changed. */
@org.jspecify.annotations.NullMarked
package org.sealbench.compiler.image;
