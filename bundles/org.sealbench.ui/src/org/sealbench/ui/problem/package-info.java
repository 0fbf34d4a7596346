// SPDX-License-Identifier: EPL-2.0
/** Problems as markers, the Problems view and its columns, and the dialog that shows problems. */
package org.sealbench.ui.problem;
