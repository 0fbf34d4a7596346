// SPDX-License-Identifier: EPL-2.0
/** The commands about the tags and methods of devices. */
package org.sealbench.cli.tag;
