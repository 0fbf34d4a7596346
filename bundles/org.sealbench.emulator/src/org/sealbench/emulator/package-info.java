// SPDX-License-Identifier: EPL-2.0
/**
 * What the servers of an emulated device have in common: the context they are given, log, tags, methods, rejected
 * certificates, and the problems.
 */
package org.sealbench.emulator;
