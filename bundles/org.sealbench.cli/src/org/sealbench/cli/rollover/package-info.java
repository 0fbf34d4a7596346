// SPDX-License-Identifier: EPL-2.0
/** The commands by which a CA gives way to another one. */
package org.sealbench.cli.rollover;
