// SPDX-License-Identifier: EPL-2.0
/** Connections that the network predicts, made for real. */
package org.sealbench.operations.trial;
