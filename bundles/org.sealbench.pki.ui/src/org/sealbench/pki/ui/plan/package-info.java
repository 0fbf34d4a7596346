// SPDX-License-Identifier: EPL-2.0
/** The view of what has to be done to keep the plant's certificates valid, and when. */
package org.sealbench.pki.ui.plan;
