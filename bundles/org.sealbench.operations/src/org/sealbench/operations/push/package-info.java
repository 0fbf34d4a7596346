// SPDX-License-Identifier: EPL-2.0
/** Gives a server its trust list and its certificate by OPC UA push management (OPC 10000-12 §7.10). */
package org.sealbench.operations.push;
