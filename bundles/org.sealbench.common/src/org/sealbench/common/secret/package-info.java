// SPDX-License-Identifier: EPL-2.0
/**
 * The one door for passwords and codes, wherever they come from: how they are read, and the form in which they count.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.common.secret;
