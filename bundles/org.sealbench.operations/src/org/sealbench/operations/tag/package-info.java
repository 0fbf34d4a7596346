// SPDX-License-Identifier: EPL-2.0
/** Tags and methods of a device: listed, added, changed and removed, alone or as a table in a file. */
package org.sealbench.operations.tag;
