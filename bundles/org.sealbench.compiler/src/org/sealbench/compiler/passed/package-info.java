// SPDX-License-Identifier: EPL-2.0
/** Remembers which devices passed the rules about certificates, so that a compile looks at what changed alone. */
@org.jspecify.annotations.NullMarked
package org.sealbench.compiler.passed;
