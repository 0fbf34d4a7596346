// SPDX-License-Identifier: EPL-2.0
/** Functions on devices and servers that run: explain, the wire, upload, push, pairing. */
package org.sealbench.project.ui.online;
