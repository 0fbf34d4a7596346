// SPDX-License-Identifier: EPL-2.0
/**
 * What the servers of an emulated device have in common: their context, log, tags, methods, rejected certificates, and
 * the problems.
 */
package org.sealbench.emulator;
