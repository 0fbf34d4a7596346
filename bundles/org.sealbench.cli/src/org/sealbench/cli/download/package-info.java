// SPDX-License-Identifier: EPL-2.0
/** The commands compile, plan, download and upload. */
package org.sealbench.cli.download;
