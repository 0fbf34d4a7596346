// SPDX-License-Identifier: EPL-2.0
/** Time travel: a project's emulated devices at another date, every connection of the network made for real. */
package org.sealbench.operations.travel;
