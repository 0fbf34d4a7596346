// SPDX-License-Identifier: EPL-2.0
/**
 * The pages of a device, the certificate downloads, and what they are built of: HTML, layout, tables, style sheet,
 * icon.
 */
package org.sealbench.emulator.web.page;
