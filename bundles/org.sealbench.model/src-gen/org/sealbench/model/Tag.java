/**
 */
package org.sealbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tag</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A typed variable of a device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.Tag#getName <em>Name</em>}</li>
 *   <li>{@link org.sealbench.model.Tag#getType <em>Type</em>}</li>
 *   <li>{@link org.sealbench.model.Tag#getArrayLength <em>Array Length</em>}</li>
 *   <li>{@link org.sealbench.model.Tag#getInitialValue <em>Initial Value</em>}</li>
 *   <li>{@link org.sealbench.model.Tag#isReadable <em>Readable</em>}</li>
 *   <li>{@link org.sealbench.model.Tag#isWritable <em>Writable</em>}</li>
 *   <li>{@link org.sealbench.model.Tag#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.sealbench.model.Tag#getSimulation <em>Simulation</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getTag()
 * @model
 * @generated
 */
public interface Tag extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sealbench.model.ModelPackage#getTag_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Tag#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"BOOL"</code>.
	 * The literals are from the enumeration {@link org.sealbench.model.TagType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.sealbench.model.TagType
	 * @see #setType(TagType)
	 * @see org.sealbench.model.ModelPackage#getTag_Type()
	 * @model default="BOOL"
	 * @generated
	 */
	TagType getType();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Tag#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.sealbench.model.TagType
	 * @see #getType()
	 * @generated
	 */
	void setType(TagType value);

	/**
	 * Returns the value of the '<em><b>Array Length</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 for a scalar.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Array Length</em>' attribute.
	 * @see #setArrayLength(int)
	 * @see org.sealbench.model.ModelPackage#getTag_ArrayLength()
	 * @model default="0"
	 * @generated
	 */
	int getArrayLength();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Tag#getArrayLength <em>Array Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Array Length</em>' attribute.
	 * @see #getArrayLength()
	 * @generated
	 */
	void setArrayLength(int value);

	/**
	 * Returns the value of the '<em><b>Initial Value</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements of an array separated by commas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial Value</em>' attribute.
	 * @see #setInitialValue(String)
	 * @see org.sealbench.model.ModelPackage#getTag_InitialValue()
	 * @model default=""
	 * @generated
	 */
	String getInitialValue();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Tag#getInitialValue <em>Initial Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial Value</em>' attribute.
	 * @see #getInitialValue()
	 * @generated
	 */
	void setInitialValue(String value);

	/**
	 * Returns the value of the '<em><b>Readable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Readable</em>' attribute.
	 * @see #setReadable(boolean)
	 * @see org.sealbench.model.ModelPackage#getTag_Readable()
	 * @model default="true"
	 * @generated
	 */
	boolean isReadable();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Tag#isReadable <em>Readable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Readable</em>' attribute.
	 * @see #isReadable()
	 * @generated
	 */
	void setReadable(boolean value);

	/**
	 * Returns the value of the '<em><b>Writable</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Writable</em>' attribute.
	 * @see #setWritable(boolean)
	 * @see org.sealbench.model.ModelPackage#getTag_Writable()
	 * @model default="false"
	 * @generated
	 */
	boolean isWritable();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Tag#isWritable <em>Writable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Writable</em>' attribute.
	 * @see #isWritable()
	 * @generated
	 */
	void setWritable(boolean value);

	/**
	 * Returns the value of the '<em><b>Certificate</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of a certificate that the tag stands for, or 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate</em>' attribute.
	 * @see #setCertificate(CertificateNumber)
	 * @see org.sealbench.model.ModelPackage#getTag_Certificate()
	 * @model default="0" dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	CertificateNumber getCertificate();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Tag#getCertificate <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate</em>' attribute.
	 * @see #getCertificate()
	 * @generated
	 */
	void setCertificate(CertificateNumber value);

	/**
	 * Returns the value of the '<em><b>Simulation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Simulation</em>' containment reference.
	 * @see #setSimulation(Simulation)
	 * @see org.sealbench.model.ModelPackage#getTag_Simulation()
	 * @model containment="true"
	 * @generated
	 */
	Simulation getSimulation();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Tag#getSimulation <em>Simulation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Simulation</em>' containment reference.
	 * @see #getSimulation()
	 * @generated
	 */
	void setSimulation(Simulation value);

} // Tag
