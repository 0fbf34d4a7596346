// SPDX-License-Identifier: EPL-2.0
/**
 * Protects a project and manages who may log in: administrators, passwords, recovery, and changes made without a login.
 */
package org.sealbench.operations.access;
