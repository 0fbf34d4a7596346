// SPDX-License-Identifier: EPL-2.0
/** Rows of tables on the clipboard, as spreadsheets write and read them. */
package org.sealbench.ui.rows;
