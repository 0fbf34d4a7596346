// SPDX-License-Identifier: EPL-2.0
/**
 * Brings what others changed in the files of an open project into it, and asks where unsaved changes are in the way.
 */
package org.sealbench.workspace.ui.reload;
