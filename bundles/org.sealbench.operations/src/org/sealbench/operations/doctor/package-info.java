// SPDX-License-Identifier: EPL-2.0
/** Looks at servers, captures and PKI folders of which nothing is in a project, and says who would refuse what. */
package org.sealbench.operations.doctor;
