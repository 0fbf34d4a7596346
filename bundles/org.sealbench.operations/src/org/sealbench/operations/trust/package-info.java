// SPDX-License-Identifier: EPL-2.0
/** Makes devices and OPC UA clients trust each other. */
package org.sealbench.operations.trust;
