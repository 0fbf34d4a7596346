// SPDX-License-Identifier: EPL-2.0
/** The tools of the menus Certificates and Plan: CAs, trust, files for clients, checks, renewal, git. */
package org.sealbench.pki.ui.tools;
