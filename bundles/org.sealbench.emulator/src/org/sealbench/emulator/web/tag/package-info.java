// SPDX-License-Identifier: EPL-2.0
/** The page of tags: which of them it shows, their values, and the form with which they are written. */
package org.sealbench.emulator.web.tag;
