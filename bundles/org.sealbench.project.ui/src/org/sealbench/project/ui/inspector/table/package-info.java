// SPDX-License-Identifier: EPL-2.0
/** Tables whose cells are edited, by mouse or keyboard. */
package org.sealbench.project.ui.inspector.table;
