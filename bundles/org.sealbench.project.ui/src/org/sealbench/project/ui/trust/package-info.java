// SPDX-License-Identifier: EPL-2.0
/** Trust by one gesture. */
package org.sealbench.project.ui.trust;
