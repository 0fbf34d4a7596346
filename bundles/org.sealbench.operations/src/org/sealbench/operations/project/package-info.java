/** Makes a project and changes its settings. */
package org.sealbench.operations.project;
