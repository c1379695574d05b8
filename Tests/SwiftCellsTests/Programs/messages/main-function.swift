public static void main(String[] args) { }  // error: A cell needs no 'main': it runs from its top to its end
