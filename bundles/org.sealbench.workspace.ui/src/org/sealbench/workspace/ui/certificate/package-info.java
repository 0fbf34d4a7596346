// SPDX-License-Identifier: EPL-2.0
/** How certificates are named and shown, everywhere alike. */
package org.sealbench.workspace.ui.certificate;
