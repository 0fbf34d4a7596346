// SPDX-License-Identifier: EPL-2.0
/** Compiles devices, plans and carries out downloads, and reads devices back. */
package org.sealbench.operations.download;
