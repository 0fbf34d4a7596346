// SPDX-License-Identifier: EPL-2.0
/** Drawings that are independent of what draws them, and their SVG file. */
package org.sealbench.operations.diagram;
