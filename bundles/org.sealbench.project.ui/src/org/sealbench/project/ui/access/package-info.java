// SPDX-License-Identifier: EPL-2.0
/** Protection of a project: administrators, passwords, the recovery key, logout, and the lock after idle time. */
package org.sealbench.project.ui.access;
