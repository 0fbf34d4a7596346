// SPDX-License-Identifier: EPL-2.0
/**
 * Who may open a protected project: the rules for names and passwords, the recovery key, and the project key wrapped
 * for each recipient.
 */
package org.sealbench.project.access;
