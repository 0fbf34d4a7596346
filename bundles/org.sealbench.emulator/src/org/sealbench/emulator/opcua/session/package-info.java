// SPDX-License-Identifier: EPL-2.0
/**
 * Sessions: login and its throttle, limits, orphaned subscriptions, and the end of those that are no longer allowed.
 */
package org.sealbench.emulator.opcua.session;
