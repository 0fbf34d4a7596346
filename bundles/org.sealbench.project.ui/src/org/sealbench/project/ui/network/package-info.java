// SPDX-License-Identifier: EPL-2.0
/** The view of who connects to which device. */
package org.sealbench.project.ui.network;
