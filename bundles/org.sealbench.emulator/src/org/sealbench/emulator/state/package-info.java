// SPDX-License-Identifier: EPL-2.0
/** What an emulator keeps on disk: devices, their images, and the parts of a download under way. */
package org.sealbench.emulator.state;
