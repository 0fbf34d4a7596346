// SPDX-License-Identifier: EPL-2.0
/** The report of a defect: what it contains, and the dialog that shows it. */
package org.sealbench.ui.defect;
