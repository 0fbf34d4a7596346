// SPDX-License-Identifier: EPL-2.0
/** Commands that add, copy, rename and delete devices. */
package org.sealbench.project.ui.device;
