// SPDX-License-Identifier: EPL-2.0
/**
 * Outcomes, problems and the few helpers that every bundle uses: texts, codes, lists as people type them, the base of
 * trust managers.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.common;
