// SPDX-License-Identifier: EPL-2.0
/**
 * How emulators are started, operated and found: the service, its options, the operator's panel, the registry of
 * running ones.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.device.emulator;
