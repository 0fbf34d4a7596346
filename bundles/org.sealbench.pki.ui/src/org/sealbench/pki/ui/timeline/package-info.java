// SPDX-License-Identifier: EPL-2.0
/** The view of when certificates expire. */
package org.sealbench.pki.ui.timeline;
