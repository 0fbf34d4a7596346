// SPDX-License-Identifier: EPL-2.0
/** What assistive technology finds of the window: names, roles and actions on the accessibility bus. */
package org.sealbench.ui.access;
