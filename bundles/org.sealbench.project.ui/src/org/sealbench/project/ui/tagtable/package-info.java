// SPDX-License-Identifier: EPL-2.0
/** Tags and methods of a device as tables in files. */
package org.sealbench.project.ui.tagtable;
