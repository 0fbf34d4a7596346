// SPDX-License-Identifier: EPL-2.0
/** The certificate manager's view: tabs, tables, sorting and search. */
package org.sealbench.pki.ui.manager;
