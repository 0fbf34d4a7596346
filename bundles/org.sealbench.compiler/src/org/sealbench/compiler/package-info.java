// SPDX-License-Identifier: EPL-2.0
/** The problems that compiling finds. */
@org.jspecify.annotations.NullMarked
package org.sealbench.compiler;
