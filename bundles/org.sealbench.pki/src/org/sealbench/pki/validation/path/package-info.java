// SPDX-License-Identifier: EPL-2.0
/** Searches for a path to a trust anchor, with bounded work, and the rules that every path has to pass. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.validation.path;
