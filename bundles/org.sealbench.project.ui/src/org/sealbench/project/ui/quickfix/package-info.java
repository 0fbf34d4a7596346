// SPDX-License-Identifier: EPL-2.0
/** Quick fixes for problems, offered in the Problems view and the inspector. */
package org.sealbench.project.ui.quickfix;
