// SPDX-License-Identifier: EPL-2.0
/**
 * The seals of a protected project: what is sealed, the file of seals, what was changed without a login, and how it is
 * restored.
 */
package org.sealbench.project.integrity;
