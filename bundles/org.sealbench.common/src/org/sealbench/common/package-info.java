// SPDX-License-Identifier: EPL-2.0
/**
 * Outcomes, problems and the few helpers that every bundle uses: texts, files readable for their owner only, lists as
 * people type them.
 */
package org.sealbench.common;
