// SPDX-License-Identifier: EPL-2.0
/** Notices that files of open projects were changed outside, and has them read again. */
package org.sealbench.workspace.ui.live;
